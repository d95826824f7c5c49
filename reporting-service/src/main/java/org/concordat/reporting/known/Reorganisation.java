package org.concordat.reporting.known;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Organisations that were merged, split or abolished, as membership sends it. */
public record Reorganisation(LocalDate effectiveOn, String kind, List<Predecessor> predecessors) {

    /** Who ended; the successor is {@code null} when nobody took over. */
    public record Predecessor(UUID organisation, UUID successor) {

        public Predecessor {
            StateFields.required("predecessors.organisation", organisation);
        }
    }

    public Reorganisation {
        StateFields.required("effectiveOn", effectiveOn);
        StateFields.required("kind", kind);
        StateFields.required("predecessors", predecessors);
    }
}
