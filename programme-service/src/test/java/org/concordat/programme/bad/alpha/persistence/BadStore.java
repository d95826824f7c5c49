package org.concordat.programme.bad.alpha.persistence;

/** What the bad resource reaches for. */
public class BadStore {}
