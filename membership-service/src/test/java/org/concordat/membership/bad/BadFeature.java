package org.concordat.membership.bad;

import jakarta.ws.rs.core.Response;
import org.concordat.membership.bad.rest.BadResource;

/** Breaks two rules on purpose: knows its adapter, and HTTP. */
public record BadFeature(BadResource resource, Response response) {}
