package org.concordat.platform.testing.bad;

import jakarta.ws.rs.Path;

/** Breaks the house rules on purpose: a second resource for one path. */
@Path("/bad")
public class BadTwin {}
