package org.concordat.programme.programme;

/** Something as it was at one version of its programme. */
public record Versioned<T>(T state, long version) {}
