package org.concordat.funding.award.award;

import org.concordat.platform.change.AggregateType;
import org.concordat.platform.change.Fact;
import org.concordat.platform.change.Meaning;

/** What happens to an award. */
@Meaning("Awards: what was promised to whom, what was paid and what became of it")
public enum AwardFact implements Fact<Award> {
    @Meaning("An approved application is offered its money, which is committed")
    AWARD_MADE,
    @Meaning("A year of an award of earlier times was entered with what was paid of it")
    AWARD_IMPORTED,
    @Meaning("The recipient, or the successor that took it over, accepted it")
    AWARD_ACCEPTED,
    @Meaning("Work has begun; from now on money may be claimed")
    AWARD_ACTIVATED,
    @Meaning("Nothing is claimed or paid until it is resumed")
    AWARD_SUSPENDED,
    @Meaning("Money may be claimed again")
    AWARD_RESUMED,
    @Meaning("Its amounts, purpose, outputs, dates or lead are others from now on")
    AWARD_VARIED,
    @Meaning("A condition was met or waived")
    AWARD_CONDITION_SETTLED,
    @Meaning("A milestone of its project was reached or reopened")
    AWARD_MILESTONE_CHANGED,
    @Meaning("The project that it pays for was told of, or owes its next report on another day")
    AWARD_PROJECT_CHANGED,
    @Meaning("An overdue highlight report blocks no claim until a day")
    AWARD_REPORT_WAIVED,
    @Meaning("Money was found payable on it")
    AWARD_CLAIM_APPROVED,
    @Meaning("Money was paid on it")
    AWARD_PAID,
    @Meaning("All is done; what was left is released")
    AWARD_COMPLETED,
    @Meaning("It ended before anything was paid; all of it is released")
    AWARD_WITHDRAWN,
    @Meaning("It ended after something was paid; what was left is released")
    AWARD_TERMINATED,
    @Meaning("Money that was paid is demanded back")
    AWARD_CLAWED_BACK,
    @Meaning("Money that was demanded back came in")
    AWARD_CLAWBACK_RECEIVED,
    @Meaning("Another organisation took it over")
    AWARD_NOVATED;

    @Override
    public AggregateType<Award> about() {
        return Award.TYPE;
    }
}
