package org.concordat.reporting.architecture.broken.known.rest;

import org.concordat.reporting.known.persistence.SqlKnownStates;

/** Breaks a rule on purpose: a resource that goes round the port. */
public class CallsPersistence {

    SqlKnownStates states;
}
