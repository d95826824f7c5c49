package org.concordat.programme.register.succession;

import jakarta.transaction.Transactional;
import java.util.List;
import org.concordat.platform.change.Origin;
import org.concordat.platform.id.Id;
import org.concordat.platform.time.BusinessCalendar;

/**
 * Passes what is open to the named successors of organisations: programme.md, Reorganisation. It happens once an
 * organisation's last day is over, whenever membership tells of it. Each kind of thing that is passed on has one subclass.
 *
 * @param <I> names one of them
 */
public abstract class Succeeding<I extends Id> {

    private static final int BATCH = 100;

    private final Inheritances<I> inheritances;
    private final BusinessCalendar calendar;
    private final Origin origin;

    protected Succeeding(Inheritances<I> inheritances, BusinessCalendar calendar, Origin origin) {
        this.inheritances = inheritances;
        this.calendar = calendar;
        this.origin = origin;
    }

    /** Names the work in the log. */
    public abstract String work();

    protected abstract void pass(Inheritance<I> inheritance);

    @Transactional
    public List<Inheritance<I>> due() {
        return inheritances.endedBefore(calendar.today(), BATCH);
    }

    /** In a transaction of its own; who comes second finds nothing to change. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void succeed(Inheritance<I> inheritance) {
        origin.onBehalfOf(
                "calendar", inheritance.succession().predecessor().value().toString());
        pass(inheritance);
    }
}
