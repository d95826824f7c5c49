package org.concordat.membership.bad.rest;

import org.concordat.membership.bad.persistence.BadRows;

/** Breaks a rule on purpose: goes past the use case. */
public record BadResource(BadRows rows) {}
