package org.concordat.programme.bad.alpha;

import jakarta.ws.rs.core.Response;
import org.concordat.programme.bad.alpha.rest.BadResource;
import org.concordat.programme.bad.beta.BadNeighbour;

/** Knows HTTP, its own adapter and, in a circle, its neighbour: what the architecture tests must catch. */
class BadDomain {
    Response answer;
    BadResource adapter;
    BadNeighbour neighbour;
}
