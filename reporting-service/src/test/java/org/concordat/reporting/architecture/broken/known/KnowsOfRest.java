package org.concordat.reporting.architecture.broken.known;

import jakarta.ws.rs.core.Response;

/** Breaks a rule on purpose: a feature that knows of HTTP. */
public class KnowsOfRest {

    Response answer;
}
