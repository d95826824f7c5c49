package org.concordat.funding.call.call;

import org.concordat.platform.change.AggregateType;
import org.concordat.platform.change.Fact;
import org.concordat.platform.change.Meaning;

/** What happens to a call. */
@Meaning("Calls for applications")
public enum CallFact implements Fact<Call> {
    CALL_DRAFTED(Call.DRAFT),
    CALL_DRAFT_AMENDED(Call.DRAFT),

    @Meaning("A call was published; it opens at its instant")
    CALL_PUBLISHED(Call.TYPE),

    @Meaning("A call takes applications from now on")
    CALL_OPENED(Call.TYPE),

    @Meaning("A call closes later than it said")
    CALL_EXTENDED(Call.TYPE),

    @Meaning("A call takes no applications any more")
    CALL_CLOSED(Call.TYPE);

    private final AggregateType<Call> about;

    CallFact(AggregateType<Call> about) {
        this.about = about;
    }

    @Override
    public AggregateType<Call> about() {
        return about;
    }

    /** What has happened to a call that stands so now. */
    static CallFact of(CallStatus status) {
        return switch (status) {
            case DRAFT -> CALL_DRAFTED;
            case PUBLISHED -> CALL_PUBLISHED;
            case OPEN -> CALL_OPENED;
            case CLOSED -> CALL_CLOSED;
        };
    }
}
