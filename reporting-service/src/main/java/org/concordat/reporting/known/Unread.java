package org.concordat.reporting.known;

/** A record of which no report reads anything yet. */
public record Unread() {}
