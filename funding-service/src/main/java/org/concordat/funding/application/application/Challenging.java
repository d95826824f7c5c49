package org.concordat.funding.application.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.concordat.funding.application.application.Challenge.ChallengeQuestion;
import org.concordat.funding.application.application.Challenge.QuotedOffer;
import org.concordat.funding.call.call.Call;
import org.concordat.funding.call.call.Calls;
import org.concordat.funding.call.call.Priority;
import org.concordat.funding.register.offer.KnownOffer;
import org.concordat.funding.register.offer.SupportOffers;
import org.concordat.funding.register.organisation.Organisations;
import org.concordat.platform.time.BusinessCalendar;

/**
 * Shows what a call asks beside what there is already. "Who offers what, national to local, for which objective; funding's
 * challenge question quotes them": programme.md, Support offers.
 */
@ApplicationScoped
public class Challenging {

    private final Applying applying;
    private final Calls calls;
    private final SupportOffers offers;
    private final Organisations organisations;
    private final BusinessCalendar calendar;

    Challenging(
            Applying applying,
            Calls calls,
            SupportOffers offers,
            Organisations organisations,
            BusinessCalendar calendar) {
        this.applying = applying;
        this.calls = calls;
        this.offers = offers;
        this.organisations = organisations;
        this.calendar = calendar;
    }

    public Challenge of(UUID id, Viewer viewer) {
        Application application = applying.get(id, viewer);
        Call call = calls.get(application.call());
        return new Challenge(questions(application, call), quoted(application, call));
    }

    private static List<ChallengeQuestion> questions(Application application, Call call) {
        Map<String, String> answers =
                application.details().answers().stream().collect(Collectors.toMap(Answer::question, Answer::answer));
        return call.questions().stream()
                .map(question -> new ChallengeQuestion(question.code(), question.text(), answers.get(question.code())))
                .toList();
    }

    private List<QuotedOffer> quoted(Application application, Call call) {
        List<UUID> objectives = call.priorities().stream()
                .filter(priority -> application.proposal().priorities().contains(priority.code()))
                .map(Priority::objective)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        List<KnownOffer> inForce =
                offers.inForce(objectives, application.parties(), calendar.today(), Challenge.MOST_OFFERS);
        Map<UUID, String> names = organisations.names(inForce.stream()
                .map(KnownOffer::offeredBy)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return inForce.stream().map(offer -> quoted(offer, names)).toList();
    }

    private static QuotedOffer quoted(KnownOffer offer, Map<UUID, String> names) {
        return new QuotedOffer(
                offer.id(),
                offer.level(),
                offer.offeredBy() == null ? offer.offeredByName() : names.get(offer.offeredBy()),
                offer.what(),
                offer.objective(),
                offer.offeredTo(),
                offer.validUntil(),
                "/programme/v1/support-offers/" + offer.id());
    }
}
