package org.concordat.funding.application.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.concordat.funding.application.application.Application;
import org.concordat.funding.application.application.ApplicationMother;
import org.concordat.funding.application.application.ApplicationStatus;
import org.concordat.funding.application.application.Recommendation;
import org.concordat.funding.call.call.Call;
import org.concordat.funding.call.call.CallMother;
import org.concordat.platform.problem.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AssessmentTest {

    private static final Assessor SOMEBODY = Assessor.of("somebody", null);
    private static final Call CALL = CallMother.published();

    private static Score score(String priority, int points) {
        return new Score(priority, points, "Because");
    }

    private static final List<Score> ALL = List.of(score("P1", 4), score("P2", 2));

    private static void assertRefused(String type, Runnable step) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(step::run).satisfies(refusal -> assertThat(refusal.type())
                .isEqualTo(type));
    }

    private static Application application() {
        return ApplicationMother.in(ApplicationStatus.SUBMITTED);
    }

    private static Assessment scored(Application of) {
        var assessment = new Assessment(of, SOMEBODY);
        assessment.score(ALL, SOMEBODY, of, CALL);
        return assessment;
    }

    private static Assessment finished(Application of) {
        Assessment assessment = scored(of);
        assessment.finish(SOMEBODY, of, CALL, CallMother.BETWEEN);
        return assessment;
    }

    @Test
    void whoseOrganisationAppliesLeadsOrIsAMemberCannotAssess() {
        Application application = ApplicationMother.submittedTogether();
        for (UUID party : application.parties()) {
            assertRefused(
                    "assessor-has-an-interest", () -> new Assessment(application, Assessor.of("somebody", party)));
        }
        assertThat(new Assessment(application, Assessor.of("somebody", UUID.randomUUID())).status())
                .isEqualTo(AssessmentStatus.ASSIGNED);
    }

    @Test
    void whoseOrganisationFollowsAPartyOrIsFollowedByOneCannotAssess() {
        Application application = ApplicationMother.submittedTogether();
        UUID own = UUID.randomUUID();
        for (UUID party : application.parties()) {
            Assessor kin = Assessor.of("somebody", own).with(Set.of(own, party));
            assertRefused("assessor-has-an-interest", () -> new Assessment(application, kin));
        }
        assertThat(new Assessment(application, Assessor.of("somebody", own).with(Set.of(own, UUID.randomUUID())))
                        .status())
                .isEqualTo(AssessmentStatus.ASSIGNED);
    }

    @Test
    void whoseTokenNamesAPartyWhenTheyScoreOrFinishCannotAssess() {
        Application application = application();
        Assessor party = Assessor.of("somebody", application.applicant());
        Assessment assessment = scored(application);
        assertRefused("assessor-has-an-interest", () -> assessment.score(ALL, party, application, CALL));
        assertRefused(
                "assessor-has-an-interest", () -> assessment.finish(party, application, CALL, CallMother.BETWEEN));
    }

    @Test
    void whoDeclaredAnInterestScoresNoMore() {
        Application application = application();
        Assessment assessment = scored(application);
        assessment.declareInterest("A relative works there");
        assertRefused("assessment-not-open", () -> assessment.score(ALL, SOMEBODY, application, CALL));
        assertRefused("assessment-not-open", () -> assessment.finish(SOMEBODY, application, CALL, CallMother.BETWEEN));
        assertRefused("interest-declared", () -> assessment.declareInterest("Again"));
    }

    @Test
    void whatSomebodyWithAnInterestHadFinishedCountsNoMore() {
        Assessment assessment = finished(application());
        assertThat(assessment.isFinished()).isTrue();
        assessment.declareInterest("A relative works there");
        assertThat(assessment.isFinished()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"-1,false", "0,true", "5,true", "6,false"})
    void aScoreIsFromNothingToFive(int points, boolean fits) {
        if (fits) {
            assertThat(score("P1", points).points()).isEqualTo(points);
        } else {
            assertRefused("score-out-of-range", () -> score("P1", points));
        }
    }

    @Test
    void scoresEachPriorityOfTheCallOnceBeforeItIsFinished() {
        Application application = application();
        var assessment = new Assessment(application, SOMEBODY);
        assertRefused("unknown-priority", () -> assessment.score(List.of(score("P9", 1)), SOMEBODY, application, CALL));
        assertRefused(
                "priority-scored-twice",
                () -> assessment.score(List.of(score("P1", 1), score("P1", 2)), SOMEBODY, application, CALL));
        assessment.score(List.of(score("P1", 1)), SOMEBODY, application, CALL);
        assertRefused("priority-not-scored", () -> assessment.finish(SOMEBODY, application, CALL, CallMother.BETWEEN));
        assessment.score(ALL, SOMEBODY, application, CALL);
        assessment.finish(SOMEBODY, application, CALL, CallMother.BETWEEN);
        assertThat(assessment.scores()).isEqualTo(ALL);
    }

    @Test
    void aFinishedAssessmentStaysAsItIs() {
        Application application = application();
        Assessment assessment = finished(application);
        assertRefused("assessment-not-open", () -> assessment.score(ALL, SOMEBODY, application, CALL));
        assertRefused("assessment-not-open", () -> assessment.finish(SOMEBODY, application, CALL, CallMother.BETWEEN));
    }

    @ParameterizedTest
    @EnumSource(ApplicationStatus.class)
    void onlyWhatWaitsToBeAssessedIsAssigned(ApplicationStatus status) {
        Application application = ApplicationMother.in(status);
        if (status == ApplicationStatus.SUBMITTED || status == ApplicationStatus.ASSESSED) {
            assertThat(new Assessment(application, SOMEBODY).application()).isEqualTo(application.id());
        } else {
            assertRefused("step-not-allowed", () -> new Assessment(application, SOMEBODY));
        }
    }

    @Test
    void nobodyScoresOnceOfficersHaveRecommended() {
        Application application = application();
        Assessment assessment = scored(application);
        application.completeAssessment();
        application.recommend(Recommendation.reject("Weak"));
        assertRefused("step-not-allowed", () -> assessment.score(ALL, SOMEBODY, application, CALL));
        assertRefused("step-not-allowed", () -> assessment.finish(SOMEBODY, application, CALL, CallMother.BETWEEN));
    }

    @Test
    void othersScoresShowAfterOnesOwn() {
        Application application = application();
        Assessment others = finished(application);
        Assessment unfinishedOfOthers = scored(application);
        var reader = new Reader("me", false);
        var own = new Assessment(application, Assessor.of("me", null));
        assertThat(reader.seesScoresOf(others, own)).isFalse();
        assertThat(reader.seesScoresOf(own, own)).isTrue();
        own.score(ALL, Assessor.of("me", null), application, CALL);
        assertThat(reader.seesScoresOf(others, own)).isFalse();
        own.finish(Assessor.of("me", null), application, CALL, CallMother.BETWEEN);
        assertThat(reader.seesScoresOf(others, own)).isTrue();
        assertThat(reader.seesScoresOf(unfinishedOfOthers, own)).isFalse();
    }

    @Test
    void whoMayReadAllSeesWhatIsFinishedButNotBeforeTheirOwn() {
        Application application = application();
        Assessment others = finished(application);
        var officer = new Reader("officer", true);
        assertThat(officer.seesScoresOf(others, null)).isTrue();
        assertThat(officer.seesScoresOf(scored(application), null)).isFalse();
        var own = new Assessment(application, Assessor.of("officer", null));
        assertThat(officer.seesScoresOf(others, own)).isFalse();
    }

    @Test
    void whoDeclaredAnInterestSeesNoScoresOfOthers() {
        Application application = application();
        var own = new Assessment(application, Assessor.of("me", null));
        own.declareInterest("A relative works there");
        assertThat(new Reader("me", false).seesScoresOf(finished(application), own))
                .isFalse();
    }
}
