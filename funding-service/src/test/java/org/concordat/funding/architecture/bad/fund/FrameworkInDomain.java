package org.concordat.funding.architecture.bad.fund;

import jakarta.ws.rs.core.Response;

/** A domain class that knows of HTTP, to prove that the rule notices. */
public class FrameworkInDomain {

    Response answer;
}
