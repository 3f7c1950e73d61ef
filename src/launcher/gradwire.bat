@echo off
rem Starts Gradwire from wherever its folder is. A command word or an option runs
rem in the terminal, without JavaFX, so that it starts fast; anything else opens
rem the window.
setlocal EnableExtensions DisableDelayedExpansion
for %%d in ("%~dp0..") do set "home=%%~fd"
set "java="

if defined JAVA_HOME call :consider "%JAVA_HOME%"
for /f "delims=" %%j in ('where java 2^>nul') do for %%h in ("%%~dpj..") do call :consider "%%~fh"
for %%p in ("%ProgramFiles%" "%LocalAppData%\Programs" "%UserProfile%\.jdks" "%UserProfile%\.sdkman\candidates\java") do (
    for /d %%h in ("%%~p\*") do call :consider "%%~fh"
    for %%v in (Java "Eclipse Adoptium" Microsoft Zulu "Amazon Corretto" BellSoft) do for /d %%h in ("%%~p\%%~v\*") do call :consider "%%~fh"
)
if not defined java (
    >&2 echo gradwire: needs Java 25 or newer, and found none in JAVA_HOME, on PATH or in the usual places; install a JDK 25, or set JAVA_HOME to one
    exit /b 2
)

set "lib=%home%\lib"
set "path_of_classes=%lib%\{{project.build.finalName}}.jar;{{libraries.windows}}"
set "compiler={{jvm.brief}}"
rem Options that exclude a cache would make Java refuse to start with one.
set "caches=%lib%"
set GRADWIRE_OPTS 2>nul | findstr /c:"-Xshare" /c:"-XX:AOT" /c:"-XX:SharedArchiveFile" >nul && set "caches="
set "cache="
set "first=%~1"
if not defined first goto window
if "%first:~0,1%"=="-" goto command
rem Training runs long enough for the better compiler to pay.
if "%first%"=="train" set "compiler="
for %%w in ({{command.words}}) do if "%first%"=="%%w" goto command

:window
rem Without a console of its own, so that none stays behind the window.
if defined caches if exist "%caches%\window.aot" set cache="-XX:AOTCache=%caches%\window.aot"
start "Gradwire" "%java%\bin\javaw.exe" {{jvm.quiet}} %cache% "--module-path=%home%\fx" {{jvm.window}} %GRADWIRE_OPTS% -cp "%path_of_classes%" {{main.class}} %*
exit /b 0

:command
if defined caches if exist "%caches%\command.aot" set cache="-XX:AOTCache=%caches%\command.aot"
"%java%\bin\java.exe" {{jvm.quiet}} %cache% {{jvm.command}} %compiler% %GRADWIRE_OPTS% -cp "%path_of_classes%" {{main.class}} %*
exit /b %errorlevel%

rem Keeps the first folder whose release file names Java 25 or newer.
:consider
if defined java exit /b 0
if not exist "%~1\bin\java.exe" exit /b 0
if not exist "%~1\release" exit /b 0
for /f "usebackq tokens=2 delims==" %%v in (`findstr /b /c:"JAVA_VERSION=" "%~1\release"`) do for /f "tokens=1 delims=.-+" %%n in ("%%~v") do if %%n geq 25 set "java=%~1"
exit /b 0
