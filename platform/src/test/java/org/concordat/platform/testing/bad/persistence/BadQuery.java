package org.concordat.platform.testing.bad.persistence;

import org.concordat.platform.testing.bad.rest.BadResource;

/** Breaks the house rules on purpose: persistence that knows a resource, and so closes a circle. */
public class BadQuery {

    public BadResource asks() {
        return new BadResource();
    }
}
