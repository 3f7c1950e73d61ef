/// Makes the AOT caches of the packaged program, `lib/command.aot` and `lib/window.aot`, from a
/// rehearsal of each kind of start with the launcher's own flags. Called by the build, after the jars.
///
/// A cache that cannot be made is left out and said, and is no reason to fail: without one the
/// program starts slower and does the same.
///
/// Java takes a cache only while each jar has the date it had here. So all get one that the launcher
/// knows, and can give back to a copy.
void main(String[] args) {
    Path home = Path.of(args[0]);
    FileTime date = FileTime.from(Instant.parse(args[1]));
    Path lib = home.resolve("lib");
    Stream.of(lib, home.resolve("fx")).flatMap(folder -> files(folder, ".jar")).forEach(jar -> setDate(jar, date));
    String classPath = Stream.of(args[2].split(":"))
            .map(jar -> lib.resolve(Path.of(jar).getFileName()).toString())
            .collect(Collectors.joining(File.pathSeparator));
    List<String> samples = files(Path.of(args[5]), ".gradwire").map(Path::toString).toList();
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    List<Rehearsal> rehearsals = List.of(
            new Rehearsal("commands", lib.resolve("command.aot"), joined(List.of(java), words(args[3])), classPath, samples),
            new Rehearsal("window", lib.resolve("window.aot"), joined(withModules(java, home.resolve("fx")), words(args[4])), classPath, samples));
    rehearsals.parallelStream().forEach(rehearsal -> {
        try {
            rehearsal.make();
            setDate(rehearsal.cache(), date);
        } catch (IOException | InterruptedException failure) {
            IO.println("[WARNING] No AOT cache for the " + rehearsal.kind() + ", so it starts slower: " + failure.getMessage());
        }
    });
}

/// One run of the program from its jars.
record Rehearsal(String kind, Path cache, List<String> java, String classPath, List<String> samples) {
    private static final int SECONDS = 120;

    void make() throws IOException, InterruptedException {
        Files.deleteIfExists(cache);
        Path seen = Files.createTempFile("rehearsal", ".aotconfig");
        try {
            run("-XX:AOTMode=record", "-XX:AOTConfiguration=" + seen);
            run("-XX:AOTMode=create", "-XX:AOTConfiguration=" + seen, "-XX:AOTCache=" + cache);
        } finally {
            Files.deleteIfExists(seen);
        }
        if (!Files.exists(cache)) {
            throw new IOException("Java wrote none");
        }
    }

    private void run(String... mode) throws IOException, InterruptedException {
        List<String> quiet = List.of("-Xlog:disable", "-Xlog:all=error:stderr");
        List<String> program = List.of("-cp", classPath, "org.gradwire.Rehearsal", kind);
        Path complaints = Files.createTempFile("rehearsal", ".txt");
        // A rehearsal leaves nobody's settings changed.
        Path settings = complaints.resolveSibling(complaints.getFileName() + ".settings");
        try {
            ProcessBuilder builder = new ProcessBuilder(joined(java, quiet, List.of(mode), program, samples))
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(complaints.toFile());
            builder.environment().put("GRADWIRE_SETTINGS", settings.toString());
            Process process = builder.start();
            boolean ended = process.waitFor(SECONDS, TimeUnit.SECONDS);
            if (!ended) {
                process.destroyForcibly().waitFor();
                throw new IOException("its rehearsal had not ended after " + SECONDS + " seconds");
            }
            if (process.exitValue() != 0) {
                throw new IOException(Files.readAllLines(complaints).stream()
                        .filter(line -> !line.isBlank())
                        .reduce((first, second) -> second)
                        .orElse("its rehearsal ended with " + process.exitValue()));
            }
        } finally {
            Files.delete(complaints);
            Files.deleteIfExists(settings);
        }
    }
}

/// As the launcher does: Java wants the very path of the rehearsal again, and where open folders
/// have names, one of those does not change when the program moves.
static List<String> withModules(String java, Path modules) {
    return Files.isDirectory(Path.of("/proc/self/fd"))
            ? List.of("sh", "-c", "exec 9<\"$0\"; exec \"$@\"", modules.toString(), java, "--module-path=/proc/self/fd/9")
            : List.of(java, "--module-path=" + modules);
}

/// Options never hold a blank, because the launchers split them in the same way.
static List<String> words(String options) {
    return List.of(options.strip().split("\\s+"));
}

@SafeVarargs
static List<String> joined(List<String>... parts) {
    return Stream.of(parts).flatMap(List::stream).toList();
}

static Stream<Path> files(Path folder, String ending) {
    try (Stream<Path> all = Files.list(folder)) {
        return all.filter(file -> file.toString().endsWith(ending)).sorted().toList().stream();
    } catch (IOException e) {
        throw new UncheckedIOException(e);
    }
}

static void setDate(Path file, FileTime date) {
    try {
        Files.setLastModifiedTime(file, date);
    } catch (IOException e) {
        throw new UncheckedIOException(e);
    }
}
