package org.concordat.programme.maturity.round;

import static org.concordat.programme.maturity.round.AssessmentRoundFact.ROUND_AMENDED;
import static org.concordat.programme.maturity.round.AssessmentRoundFact.ROUND_CLOSED;
import static org.concordat.programme.maturity.round.AssessmentRoundFact.ROUND_OPENED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.change.Amendment;
import org.concordat.platform.change.Changes;
import org.concordat.platform.change.EffectiveDate;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.time.BusinessCalendar;
import org.concordat.programme.maturity.questionnaire.Questionnaires;
import org.concordat.programme.register.organisation.OrganisationRegister;

/** Opens rounds of published questionnaires, moves their days, and closes them. */
@ApplicationScoped
public class HoldingRounds {

    private final AssessmentRounds rounds;
    private final Questionnaires questionnaires;
    private final OrganisationRegister organisations;
    private final Changes changes;
    private final BusinessCalendar calendar;

    HoldingRounds(
            AssessmentRounds rounds,
            Questionnaires questionnaires,
            OrganisationRegister organisations,
            Changes changes,
            BusinessCalendar calendar) {
        this.rounds = rounds;
        this.questionnaires = questionnaires;
        this.organisations = organisations;
        this.changes = changes;
        this.calendar = calendar;
    }

    @Transactional
    public AssessmentRoundView open(
            UUID questionnaire, List<String> organisationTypes, RoundDetails details, EffectiveDate effective) {
        questionnaires.named(questionnaire, "/questionnaire").requirePublished("/questionnaire");
        organisations.requireTypes(organisationTypes, "/organisationTypes");
        var round = new AssessmentRound(questionnaire, organisationTypes, details);
        return AssessmentRoundView.of(changes.add(rounds, round, ROUND_OPENED, effective));
    }

    @Transactional
    public AssessmentRoundView amend(Amendment<RoundDetails> amendment) {
        return AssessmentRoundView.of(changes.of(rounds, amendment)
                .record(ROUND_AMENDED, round -> round.amend(amendment.applyTo(round.details()))));
    }

    /** @param effective its day is the one on which it was closed */
    @Transactional
    public AssessmentRoundView close(UUID id, EffectiveDate effective) {
        LocalDate on = calendar.dayThatHasCome(effective.day(), "/closedOn");
        return AssessmentRoundView.of(
                changes.of(rounds, id).effective(effective).record(ROUND_CLOSED, round -> round.close(on)));
    }

    public AssessmentRoundView get(UUID id) {
        return AssessmentRoundView.of(rounds.get(id));
    }

    public Page<AssessmentRoundSummaryView> list(RoundFilter filter, PageRequest page) {
        return rounds.list(filter, page);
    }
}
