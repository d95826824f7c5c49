package org.concordat.programme.programme.delivery.progress;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.concordat.programme.programme.Deliverable.CountedFrom;
import org.concordat.programme.programme.DeliverableTarget;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an activity promised for a year, and how much of it was done. */
@Schema(description = "What an activity promised for a year, and how much of it was done")
public record DeliverableProgress(
        UUID programme,

        @Size(max = 30) @Schema(examples = "BPI") String programmeCode,

        UUID activity,
        @Size(max = 300) String activityTitle,
        @Size(max = 50) @Schema(examples = "COUNCIL_VISIT") String unit,
        CountedFrom countedFrom,
        DeliverableTarget target,

        @Schema(description = "How many are promised: the number, or how many councils or sub-regions there are")
        int planned,

        @Schema(description = "How many were done, or how many of the councils or sub-regions were reached")
        long done,

        @Schema(description = "How many are missing of what is promised; 0 when more was done")
        long shortfall,

        @Size(max = MOST_UNREACHED)
        @Schema(description = "The councils or sub-regions that were not reached; empty where a number is promised")
        List<Unreached> unreached) {

    /** More councils than any region has. */
    public static final int MOST_UNREACHED = 1000;

    /** A council that got nothing, or a sub-region where nobody did. */
    @Schema(description = "A council that got nothing, or a sub-region where nobody did")
    public record Unreached(
            @Schema(nullable = true, description = "Null when the promise is to sub-regions")
            UUID organisation,

            @Size(max = 300) @Schema(nullable = true) String organisationName,

            @Size(max = 50) @Schema(nullable = true, description = "Code; null when membership has not told it")
            String subRegion) {}

    /** What an activity promised; {@code number} is {@code null} unless that is its target. */
    public record Promise(
            UUID programme,
            String programmeCode,
            UUID activity,
            String activityTitle,
            String unit,
            CountedFrom countedFrom,
            DeliverableTarget target,
            Integer number) {}

    /** @param times how often it was done */
    public static DeliverableProgress ofNumber(Promise promise, long times) {
        return of(promise, promise.number(), times, List.of());
    }

    /** @param all how many councils or sub-regions there are */
    public static DeliverableProgress ofEach(Promise promise, int all, List<Unreached> unreached) {
        return of(promise, all, all - unreached.size(), unreached);
    }

    private static DeliverableProgress of(Promise promise, int planned, long done, List<Unreached> unreached) {
        return new DeliverableProgress(
                promise.programme(),
                promise.programmeCode(),
                promise.activity(),
                promise.activityTitle(),
                promise.unit(),
                promise.countedFrom(),
                promise.target(),
                planned,
                done,
                Math.max(0, planned - done),
                List.copyOf(unreached));
    }
}
