package org.concordat.programme.maturity.result;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.concordat.programme.maturity.MaturitySettings;
import org.concordat.programme.maturity.questionnaire.Questionnaire;
import org.concordat.programme.maturity.questionnaire.Questionnaires;
import org.concordat.programme.maturity.round.AssessmentRound;
import org.concordat.programme.maturity.round.AssessmentRounds;
import org.concordat.programme.maturity.round.RoundId;
import org.concordat.programme.register.organisation.OrganisationId;

/** Says what rounds found, and how far they are. */
@ApplicationScoped
public class ReadingResults {

    private final AssessmentFigures figures;
    private final AssessmentRounds rounds;
    private final Questionnaires questionnaires;
    private final MaturitySettings settings;

    ReadingResults(
            AssessmentFigures figures,
            AssessmentRounds rounds,
            Questionnaires questionnaires,
            MaturitySettings settings) {
        this.figures = figures;
        this.rounds = rounds;
        this.questionnaires = questionnaires;
        this.settings = settings;
    }

    /**
     * What a round found, once it is closed.
     *
     * @param own for which the caller acts; {@code null} for none
     */
    public RoundResults of(RoundId round, OrganisationId own) {
        AssessmentRound held = rounds.get(round.value());
        held.requireClosed();
        Questionnaire questionnaire = questionnaires.get(held.questionnaire());
        var counted = new RoundResults.Figures(
                figures.talliesOf(held.id()),
                figures.scoresOf(List.of(held.id())),
                own == null ? null : figures.scoresOf(List.of(held.id()), own.value()));
        return RoundResults.of(
                held.id(), questionnaire.kind(), questionnaire.details(), counted, settings.smallestBase());
    }

    public RoundProgress progressOf(UUID round) {
        return RoundProgress.of(round, figures.askedBy(rounds.get(round), RoundProgress.MOST));
    }
}
