package org.concordat.programme.sharing.match;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.concordat.platform.time.BusinessCalendar;
import org.concordat.programme.register.organisation.OrganisationId;

/** Suggests from whom an organisation might learn: those with projects like its own. */
@ApplicationScoped
public class SuggestingMatches {

    private final Likenesses likenesses;
    private final MatchSettings settings;
    private final BusinessCalendar calendar;

    SuggestingMatches(Likenesses likenesses, MatchSettings settings, BusinessCalendar calendar) {
        this.likenesses = likenesses;
        this.settings = settings;
        this.calendar = calendar;
    }

    /** The most points first. */
    public List<MatchSuggestion> to(OrganisationId organisation) {
        var points = MatchPoints.of(settings);
        List<Likeness> alike = likenesses.of(
                organisation, points.suggesting(), calendar.today(), new RestOfPairs(settings.restMonths()));
        return Suggestions.of(alike, points);
    }
}
