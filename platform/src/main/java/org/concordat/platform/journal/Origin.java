package org.concordat.platform.journal;

import jakarta.enterprise.context.RequestScoped;
import org.concordat.platform.id.Ids;
import org.concordat.platform.security.Caller;

/** Where a change comes from: the caller of a request, or the event that is being handled. */
@RequestScoped
public class Origin {

    private final Caller caller;
    private String actor;
    private String cause;

    Origin(Caller caller) {
        this.caller = caller;
    }

    /** From now on, changes in this request scope are caused by an event. */
    public void becauseOf(String eventType, String eventId) {
        actor = "event:" + eventType;
        cause = eventId;
    }

    /** From now on, changes in this request scope are the service's own work on somebody's order. */
    public void onBehalfOf(String orderedBy, String orderId) {
        actor = orderedBy;
        cause = orderId;
    }

    /** Who makes the changes of this request scope, for records that name them outside the history, such as a ledger. */
    public String actor() {
        return actor == null ? caller.id() : actor;
    }

    /** The id of what caused the change; one for all changes of a request. */
    String cause() {
        if (cause == null) {
            cause = Ids.next().toString();
        }
        return cause;
    }
}
