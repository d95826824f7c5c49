package org.concordat.programme.support.advisory;

import static org.concordat.programme.support.advisory.AdvisoryFact.ADVISORY_PUBLISHED;
import static org.concordat.programme.support.advisory.AdvisoryFact.ADVISORY_WITHDRAWN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.change.Changes;
import org.concordat.platform.change.EffectiveDate;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.time.BusinessCalendar;
import org.concordat.programme.register.organisation.OrganisationId;

/** Publishes advisories and withdraws them. */
@ApplicationScoped
public class PublishingAdvisories {

    /** What a feed shows; readers keep what they have seen. */
    public static final int MOST_IN_FEED = 50;

    private final Advisories advisories;
    private final Audiences audiences;
    private final Changes changes;
    private final BusinessCalendar calendar;

    PublishingAdvisories(Advisories advisories, Audiences audiences, Changes changes, BusinessCalendar calendar) {
        this.advisories = advisories;
        this.audiences = audiences;
        this.changes = changes;
        this.calendar = calendar;
    }

    /** To whoever is the audience today. */
    @Transactional
    public AdvisoryView publish(AdvisoryDetails details, Audience audience, EffectiveDate effective) {
        List<UUID> recipients = audiences.on(calendar.today(), audience);
        var advisory = new Advisory(details, audience, recipients, calendar.now());
        return AdvisoryView.of(changes.add(advisories, advisory, ADVISORY_PUBLISHED, effective));
    }

    /** @param effective with the reason */
    @Transactional
    public AdvisoryView withdraw(UUID id, EffectiveDate effective) {
        return AdvisoryView.of(changes.of(advisories, id)
                .effective(effective)
                .record(ADVISORY_WITHDRAWN, advisory -> advisory.withdraw(effective.reason())));
    }

    /** @param boundary the only organisation whose advisories the caller may see; {@code null} for all */
    @Transactional
    public AdvisoryView get(AdvisoryId id, OrganisationId boundary) {
        return AdvisoryView.of(advisories.visible(id, boundary));
    }

    public Page<AdvisoryView> list(AdvisoryFilter filter, PageRequest page) {
        return advisories.list(filter, page);
    }

    /** The latest that stand. */
    public List<AdvisoryView> latest(OrganisationId boundary) {
        return advisories
                .list(new AdvisoryFilter(null, null, false, boundary), PageRequest.of(MOST_IN_FEED, null))
                .items();
    }
}
