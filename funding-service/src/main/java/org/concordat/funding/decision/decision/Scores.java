package org.concordat.funding.decision.decision;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.concordat.funding.application.application.Application;
import org.concordat.funding.application.assessment.Assessment;
import org.concordat.funding.application.assessment.AssessmentStatus;
import org.concordat.funding.application.assessment.Assessments;
import org.concordat.funding.application.assessment.RankingRow;
import org.concordat.funding.application.assessment.Rankings;
import org.concordat.funding.call.call.Calls;

/** Collects for a decision pack what assessors think of an application at present. */
@ApplicationScoped
class Scores {

    private final Assessments assessments;
    private final Rankings rankings;
    private final Calls calls;

    Scores(Assessments assessments, Rankings rankings, Calls calls) {
        this.assessments = assessments;
        this.rankings = rankings;
        this.calls = calls;
    }

    PackedScores of(Application application) {
        int minimum = calls.get(application.call()).terms().minimumAssessments();
        Optional<RankingRow> row = rankings.of(application.call(), minimum).stream()
                .filter(each -> each.application().equals(application.id()))
                .findFirst();
        return new PackedScores(
                row.map(RankingRow::rank).orElse(null),
                row.map(RankingRow::score).orElse(null),
                row.map(RankingRow::spread).orElse(null),
                assessments.ofApplication(application.id()).stream()
                        .filter(each -> each.status() == AssessmentStatus.FINISHED)
                        .map(Scores::packed)
                        .toList());
    }

    private static PackedScores.PackedAssessment packed(Assessment assessment) {
        return new PackedScores.PackedAssessment(assessment.scores().stream()
                .map(score -> new PackedScores.PackedScore(score.priority(), score.points()))
                .toList());
    }
}
