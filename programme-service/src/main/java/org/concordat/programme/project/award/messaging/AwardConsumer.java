package org.concordat.programme.project.award.messaging;

import jakarta.inject.Singleton;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.concordat.platform.inbox.Event;
import org.concordat.platform.inbox.EventStates;
import org.concordat.platform.inbox.StateConsumer;
import org.concordat.programme.project.award.AwardStanding;
import org.concordat.programme.project.award.FollowingAwards;
import org.concordat.programme.project.award.ToldAward;
import org.concordat.programme.project.milestone.MilestonePlan;
import org.concordat.programme.project.project.AwardId;

/** Learns from funding which awards there are, so that their projects follow. */
@Singleton
public class AwardConsumer extends StateConsumer<AwardConsumer.AwardFields> {

    private final FollowingAwards following;

    AwardConsumer(FollowingAwards following, EventStates states) {
        super(
                "funding.awards",
                Set.of(
                        "concordat.funding.award-made.v1",
                        "concordat.funding.award-imported.v1",
                        "concordat.funding.award-accepted.v1",
                        "concordat.funding.award-activated.v1",
                        "concordat.funding.award-suspended.v1",
                        "concordat.funding.award-resumed.v1",
                        "concordat.funding.award-varied.v1",
                        "concordat.funding.award-completed.v1",
                        "concordat.funding.award-withdrawn.v1",
                        "concordat.funding.award-terminated.v1",
                        "concordat.funding.award-novated.v1"),
                AwardFields.class,
                states);
        this.following = following;
    }

    /** The part of an award's state that is read here. */
    public record AwardFields(
            @NotNull UUID recipient,
            @NotBlank @Size(max = 200) String title,
            @NotBlank String status,
            @NotNull @Size(max = MilestonePlan.MOST_PAID_ON) List<@NotNull @Valid InstalmentFields> schedule) {}

    /** The milestone on which an instalment waits; the name was told later than the rest. */
    public record InstalmentFields(
            UUID milestone, @Size(max = 200) String milestoneName) {}

    @Override
    protected void on(Event event, AwardFields fields) {
        var award = new ToldAward(
                new AwardId(event.subject()),
                fields.recipient(),
                fields.title(),
                AwardStanding.of(fields.status()),
                fields.schedule().stream()
                        .filter(each -> each.milestone() != null)
                        .map(each -> new ToldAward.PaidMilestone(each.milestone(), each.milestoneName()))
                        .toList());
        following.follow(award, event.aggregateVersion(), event.effectiveOn());
    }
}
