package org.concordat.programme.bad.alpha.rest;

import org.concordat.programme.bad.alpha.persistence.BadStore;

/** Goes around the use case, straight to the database. */
public class BadResource {
    BadStore store;
}
