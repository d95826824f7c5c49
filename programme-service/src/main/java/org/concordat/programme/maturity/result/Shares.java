package org.concordat.programme.maturity.result;

/** Shares in whole per cent, half up, each of its own base. */
final class Shares {

    private Shares() {}

    /** "7 of 9 answers is 78%": programme.md, Maturity. */
    static int percent(int count, int base) {
        return (200 * count + base) / (2 * base);
    }
}
