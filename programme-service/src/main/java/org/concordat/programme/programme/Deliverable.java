package org.concordat.programme.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.referencedata.ReferenceListRequest;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an activity promises for each year in which it is planned. */
@Embeddable
@Schema(description = "What an activity promises for each year in which it is planned")
public record Deliverable(
        @NotNull
        @Size(max = 50)
        @Pattern(
                regexp = ReferenceListRequest.CAPITALS,
                message = "must be capitals, digits and underscores, such as TRAINING_COURSE")
        @Column(nullable = false)
        @Schema(examples = "TRAINING_COURSE", description = "What is counted")
        String unit,

        @NotNull @Enumerated(EnumType.STRING) @Column(nullable = false)
        CountedFrom countedFrom,

        @NotNull @Enumerated(EnumType.STRING) @Column(nullable = false)
        DeliverableTarget target,

        @Min(1)
        @Max(Deliverable.MOST)
        @Schema(nullable = true, description = "How many a year; left out unless the target is NUMBER")
        Integer number) {

    /** More than any activity does in a year. */
    public static final int MOST = 100_000;

    /** Where it is seen what was done. */
    @Schema(
            description =
                    "EVENTS of the activity that were held, its VISITS, or ENTRIES that people make with evidence")
    public enum CountedFrom {
        EVENTS,
        VISITS,
        ENTRIES
    }

    void requireSound(String pointer) {
        if ((target == DeliverableTarget.NUMBER) != (number != null)) {
            throw Refusal.rule(
                    "deliverable-number",
                    pointer + "/number",
                    "Say how many a year where the target is NUMBER, and leave number out where it is %s or %s."
                            .formatted(DeliverableTarget.ALL_COUNCILS, DeliverableTarget.ONE_PER_SUB_REGION));
        }
    }

    /** Only one deliverable of an activity can claim its events, or its visits; entries name their unit. */
    Object countedThing() {
        return countedFrom == CountedFrom.ENTRIES ? unit : countedFrom;
    }
}
