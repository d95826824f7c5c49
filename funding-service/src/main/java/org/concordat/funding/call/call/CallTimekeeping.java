package org.concordat.funding.call.call;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.change.Changes;
import org.concordat.platform.change.Origin;
import org.concordat.platform.time.BusinessCalendar;

/** Opens and closes calls by the clock, once each, however many replicas look. */
@ApplicationScoped
public class CallTimekeeping {

    private static final int BATCH = 100;

    private final Calls calls;
    private final Changes changes;
    private final BusinessCalendar calendar;
    private final Origin origin;

    CallTimekeeping(Calls calls, Changes changes, BusinessCalendar calendar, Origin origin) {
        this.calls = calls;
        this.changes = changes;
        this.calendar = calendar;
        this.origin = origin;
    }

    /** Some of those that are to open or to close by now. */
    @Transactional
    public List<UUID> due() {
        return calls.due(calendar.now(), BATCH);
    }

    /** Takes the next step that is due, in a transaction of its own; who comes second finds nothing to do. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void keepTime(UUID id) {
        origin.onBehalfOf("calendar", id.toString());
        changes.of(calls, id)
                .recordWith(
                        Call.TYPE,
                        call -> {
                            call.keepTime(calendar.now());
                            return null;
                        },
                        call -> CallFact.of(call.status()));
    }
}
