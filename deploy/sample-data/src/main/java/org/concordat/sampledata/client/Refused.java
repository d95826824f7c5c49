package org.concordat.sampledata.client;

import com.fasterxml.jackson.databind.JsonNode;

/** A service said no, and why. */
public final class Refused extends RuntimeException {
    private final int status;
    private final String type;

    Refused(String request, int status, JsonNode problem) {
        super("%s was refused with %d: %s".formatted(request, status, problem));
        this.status = status;
        this.type = problem.path("type").asText();
    }

    public int status() {
        return status;
    }

    /** The stable name of the kind of problem. */
    public String type() {
        return type;
    }
}
