package org.concordat.membership.bad.persistence;

/** Where features must not look. */
public record BadRows(String rows) {}
