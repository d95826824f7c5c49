package org.concordat.programme.support.action;

import java.time.LocalDate;
import java.util.UUID;

/** An action as lists select it, before anybody says which day it is. */
public record ListedAction(ActionState state, long version) {

    public ListedAction(
            UUID id,
            UUID organisation,
            ActionSource source,
            LocalDate agreedOn,
            ActionDetails details,
            ActionStatus status,
            String evidence,
            LocalDate doneOn,
            String droppedBecause,
            long version) {
        this(
                new ActionState(id, organisation, source, agreedOn, details, status, evidence, doneOn, droppedBecause),
                version);
    }
}
