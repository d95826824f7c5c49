package org.concordat.platform.testing.bad;

import jakarta.ws.rs.Path;

/** Breaks the house rules on purpose: a resource outside a rest package. */
@Path("/bad")
public class BadPlace {}
