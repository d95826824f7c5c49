package org.concordat.programme.sharing.match;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.concordat.platform.time.BusinessCalendar;
import org.concordat.programme.register.organisation.OrganisationId;

/** Suggests from whom an organisation might learn: those with projects like its own. */
@ApplicationScoped
public class SuggestingMatches {

    private final ProjectProfiles profiles;
    private final MatchableOrganisations matchable;
    private final MatchSettings settings;
    private final BusinessCalendar calendar;

    SuggestingMatches(
            ProjectProfiles profiles,
            MatchableOrganisations matchable,
            MatchSettings settings,
            BusinessCalendar calendar) {
        this.profiles = profiles;
        this.matchable = matchable;
        this.settings = settings;
        this.calendar = calendar;
    }

    /** The most points first. */
    public List<MatchSuggestion> to(OrganisationId organisation) {
        var points = MatchPoints.of(settings);
        var others = matchable.to(organisation, calendar.today(), new RestOfPairs(settings.restMonths()));
        List<Likeness> alike = profiles.ofRegion().likenesses(organisation, others, points);
        return Suggestions.of(alike, points);
    }
}
