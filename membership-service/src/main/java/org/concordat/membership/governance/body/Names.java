package org.concordat.membership.governance.body;

import java.util.Map;
import java.util.UUID;

/** What organisations and people are called; somebody who was erased has no name. */
public record Names(Map<UUID, String> organisations, Map<UUID, String> people) {

    /** Says nothing, so that no log line can hold a person by mistake. */
    @Override
    public String toString() {
        return "Names";
    }
}
