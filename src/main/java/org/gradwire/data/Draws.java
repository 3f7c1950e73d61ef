package org.gradwire.data;

import java.util.SplittableRandom;

/// Random numbers that depend on a seed and on nothing else: 64 bits at a time from SplitMix64
/// (Steele, Lea and Flood 2014), made into numbers by rules of our own, so that no library may change them.
public final class Draws {
    private final SplittableRandom bits;

    private Draws(long seed) {
        bits = new SplittableRandom(seed);
    }

    public static Draws of(long seed) {
        return new Draws(seed);
    }

    /// One of many streams of one seed, such as that of an epoch.
    public static Draws of(long seed, long stream) {
        return new Draws(new SplittableRandom(seed).nextLong() + stream);
    }

    /// From 0 inclusive to 1 exclusive, in steps of 2⁻⁵³.
    public double unit() {
        return (bits.nextLong() >>> 11) * 0x1p-53;
    }

    public double between(double low, double high) {
        return low + (high - low) * unit();
    }

    /// From 0 inclusive to a bound exclusive.
    public int below(int bound) {
        return (int) Math.unsignedMultiplyHigh(bits.nextLong(), bound);
    }

    /// Mean 0 and deviation 1, by Box and Muller.
    public double normal() {
        double radius = StrictMath.sqrt(-2 * StrictMath.log(1 - unit()));
        return radius * StrictMath.cos(2 * Math.PI * unit());
    }

    /// Puts the entries in another order, each order as likely as any (Fisher and Yates).
    public void shuffle(int[] entries) {
        for (int last = entries.length - 1; last > 0; last--) {
            int other = below(last + 1);
            int kept = entries[last];
            entries[last] = entries[other];
            entries[other] = kept;
        }
    }
}
