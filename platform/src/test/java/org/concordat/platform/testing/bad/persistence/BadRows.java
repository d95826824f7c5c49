package org.concordat.platform.testing.bad.persistence;

/** Stands for a persistence adapter that others must not know. */
public class BadRows {}
