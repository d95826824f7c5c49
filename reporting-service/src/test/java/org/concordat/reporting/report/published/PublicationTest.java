package org.concordat.reporting.report.published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.concordat.platform.testing.Refusals.assertRefused;
import static org.concordat.reporting.report.published.VersionStatus.APPROVED;
import static org.concordat.reporting.report.published.VersionStatus.DRAFT;
import static org.concordat.reporting.report.published.VersionStatus.IN_REVIEW;
import static org.concordat.reporting.report.published.VersionStatus.PUBLISHED;
import static org.concordat.reporting.report.published.VersionStatus.SUPERSEDED;
import static org.concordat.reporting.report.published.VersionStatus.WITHDRAWN;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.time.FinancialYear;
import org.concordat.reporting.report.published.VersionStatus.Step;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PublicationTest {

    private static final Instant NOW = Instant.parse("2008-11-03T09:00:00Z");
    private static final Instant LATER = NOW.plusSeconds(3600);
    private static final FiguresMoment FIGURES = new FiguresMoment(NOW, 7, null, null);
    private static final Section TEXT = section("Summary", "All is well.", null, null, null);
    private static final Section TABLE =
            section("Income", null, "membership-and-income", new FinancialYear(2008), null);

    private static Section section(String heading, String text, String report, FinancialYear year, Instant knownAt) {
        return new Section(heading, text, report, year, null, knownAt, null, null, null);
    }

    private static PublicationDetails details(String title, String changeNote, Section... sections) {
        return new PublicationDetails(
                title, LocalDate.of(2008, 4, 1), LocalDate.of(2008, 9, 30), changeNote, List.of(sections));
    }

    private static Publication draft() {
        return new Publication("H1", PublicationKind.SIX_MONTHLY, details("Half-year", null, TEXT, TABLE), "ann", NOW);
    }

    private static Publication in(VersionStatus status) {
        Publication publication = draft();
        if (status == DRAFT) {
            return publication;
        }
        publication.submit(FIGURES, "ann", NOW);
        if (status == IN_REVIEW) {
            return publication;
        }
        publication.approve("bob", NOW, NOW);
        if (status == APPROVED) {
            return publication;
        }
        publication.publish(NOW, NOW);
        if (status == WITHDRAWN) {
            publication.withdraw("Wrong.", NOW);
        }
        return publication;
    }

    private static VersionStatus status(Publication publication, int number, Instant at) {
        return publication.version(number).statusAt(at);
    }

    private static final Map<Step, Consumer<Publication>> STEPS = new EnumMap<>(Map.of(
            Step.AMENDMENT, each -> each.amend(details("Half-year", null, TEXT), "ann", NOW),
            Step.DRAWING_UP, each -> each.drawUp(FIGURES, "ann", NOW),
            Step.SUBMISSION, each -> each.submit(FIGURES, "ann", NOW),
            Step.SENDING_BACK, each -> each.sendBack("Look again.", NOW),
            Step.APPROVAL, each -> each.approve("bob", NOW, NOW),
            Step.PUBLICATION, each -> each.publish(LATER, NOW),
            Step.WITHDRAWAL, each -> each.withdraw("Wrong.", NOW),
            Step.NEXT_VERSION, each -> each.beginNext("A payment came late.", "ann", NOW)));

    private static final Map<VersionStatus, Set<Step>> ALLOWED = Map.of(
            DRAFT, EnumSet.of(Step.AMENDMENT, Step.DRAWING_UP, Step.SUBMISSION),
            IN_REVIEW, EnumSet.of(Step.DRAWING_UP, Step.SENDING_BACK, Step.APPROVAL),
            APPROVED, EnumSet.of(Step.SENDING_BACK, Step.PUBLICATION),
            PUBLISHED, EnumSet.of(Step.WITHDRAWAL, Step.NEXT_VERSION),
            WITHDRAWN, EnumSet.of(Step.NEXT_VERSION));

    @ParameterizedTest
    @EnumSource(
            value = VersionStatus.class,
            names = {"SUPERSEDED"},
            mode = EnumSource.Mode.EXCLUDE)
    void takesTheStepsThatMayFollowAndNoOther(VersionStatus status) {
        STEPS.forEach((step, take) -> {
            Publication publication = in(status);
            assertThat(publication.newest().statusAt(NOW)).isEqualTo(status);
            if (ALLOWED.get(status).contains(step)) {
                take.accept(publication);
            } else {
                assertThatThrownBy(() -> take.accept(publication))
                        .as("%s of one that is %s", step, status)
                        .isInstanceOf(Refusal.class)
                        .satisfies(refused -> {
                            assertThat(((Refusal) refused).type()).isEqualTo("step-not-allowed");
                            assertThat(((Refusal) refused).allowed())
                                    .containsExactlyInAnyOrderElementsOf(ALLOWED.get(status).stream()
                                            .map(Step::toString)
                                            .toList());
                        });
            }
        });
    }

    @Test
    void refusesApprovalByAnybodyWhoHadAHandInTheVersion() {
        Publication publication = draft();
        publication.amend(details("Another title", null, TEXT), "cat", NOW);
        publication.submit(FIGURES, "dan", NOW);
        for (String author : List.of("ann", "cat", "dan")) {
            assertRefused("two-persons-decide", () -> publication.approve(author, NOW, NOW));
        }
        publication.approve("bob", NOW, NOW);
        assertThat(status(publication, 1, NOW)).isEqualTo(APPROVED);
    }

    @Test
    void whoWroteAnEarlierVersionApprovesALaterOneOfSomebodyElse() {
        Publication publication = in(PUBLISHED);
        publication.beginNext("A payment came late.", "bob", NOW);
        publication.submit(FIGURES, "bob", NOW);
        publication.approve("ann", NOW, NOW);
        assertThat(status(publication, 2, NOW)).isEqualTo(APPROVED);
    }

    @Test
    void refusesApprovalOfOtherFiguresThanThoseInReview() {
        Publication publication = in(IN_REVIEW);
        assertRefused("other-figures", () -> publication.approve("bob", NOW.minusSeconds(1), NOW));
        assertThat(status(publication, 1, NOW)).isEqualTo(IN_REVIEW);
    }

    @Test
    void otherFiguresMakeItADraftAgain() {
        Publication publication = in(IN_REVIEW);
        publication.drawUp(new FiguresMoment(LATER, 8, null, null), "ann", LATER);
        assertThat(status(publication, 1, LATER)).isEqualTo(DRAFT);
        assertThat(publication.newest().figures().knownAt()).isEqualTo(LATER);
    }

    @Test
    void anAmendedDraftHasNoFiguresUntilTheyAreDrawnUpAnew() {
        Publication publication = draft();
        publication.drawUp(FIGURES, "ann", NOW);
        publication.amend(details("Half-year", null, TEXT), "ann", NOW);
        assertThat(publication.newest().figures()).isNull();
        assertThat(publication.sectionsOf(1)).containsExactly(TEXT);
    }

    @Test
    void isPublishedAtItsInstantAndApprovedBefore() {
        Publication publication = in(APPROVED);
        publication.publish(LATER, NOW);
        assertThat(status(publication, 1, LATER.minusNanos(1000))).isEqualTo(APPROVED);
        assertThat(status(publication, 1, LATER)).isEqualTo(PUBLISHED);
        assertThat(publication.newest().isPublishedAt(LATER.minusNanos(1000))).isFalse();
        assertThat(publication.newest().isPublishedAt(LATER)).isTrue();
    }

    @Test
    void refusesAnInstantInThePast() {
        Publication publication = in(APPROVED);
        assertRefused("published-in-the-past", () -> publication.publish(NOW.minusNanos(1000), NOW));
        publication.publish(NOW, NOW);
        assertThat(status(publication, 1, NOW)).isEqualTo(PUBLISHED);
    }

    @Test
    void anInstantIsMovedOrTakenBackUntilItHasCome() {
        Publication publication = in(APPROVED);
        publication.publish(LATER, NOW);
        publication.publish(LATER.plusSeconds(60), NOW);
        assertThat(status(publication, 1, LATER)).isEqualTo(APPROVED);
        publication.sendBack("One more look.", NOW);
        assertThat(status(publication, 1, LATER.plusSeconds(60))).isEqualTo(DRAFT);
        assertRefused("step-not-allowed", () -> in(PUBLISHED).sendBack("Too late.", LATER));
    }

    @Test
    void onlyOneVersionIsOpenAlsoWhileItsInstantIsAhead() {
        Publication publication = in(APPROVED);
        publication.publish(LATER, NOW);
        assertRefused("step-not-allowed", () -> publication.beginNext("Too early.", "ann", NOW));
        publication.beginNext("A payment came late.", "ann", LATER);
        assertRefused("step-not-allowed", () -> publication.beginNext("Another.", "ann", LATER));
    }

    @Test
    void theNextVersionSupersedesTheOneBeforeAtItsInstant() {
        Publication publication = corrected();
        publication.publish(LATER, NOW);
        assertThat(status(publication, 1, LATER.minusNanos(1000))).isEqualTo(PUBLISHED);
        assertThat(status(publication, 1, LATER)).isEqualTo(SUPERSEDED);
        assertThat(status(publication, 2, LATER)).isEqualTo(PUBLISHED);
    }

    @Test
    void aVersionThatIsTakenBackSupersedesNothing() {
        Publication publication = corrected();
        publication.publish(LATER, NOW);
        publication.sendBack("One more look.", NOW);
        assertThat(status(publication, 1, LATER)).isEqualTo(PUBLISHED);
    }

    @Test
    void theVersionThatEverybodyReadsIsWithdrawnAlsoWhileAnotherIsOpen() {
        Publication publication = corrected();
        publication.withdraw("Wrong.", NOW);
        assertThat(status(publication, 1, NOW)).isEqualTo(WITHDRAWN);
        assertThat(status(publication, 2, NOW)).isEqualTo(APPROVED);
        publication.publish(NOW, NOW);
        assertThat(status(publication, 1, NOW)).isEqualTo(WITHDRAWN);
    }

    @Test
    void whatIsSupersededIsNotWithdrawnInItsPlace() {
        Publication publication = corrected();
        publication.publish(NOW, NOW);
        publication.withdraw("Wrong.", NOW);
        assertThat(status(publication, 1, NOW)).isEqualTo(SUPERSEDED);
        assertThat(status(publication, 2, NOW)).isEqualTo(WITHDRAWN);
        assertRefused("step-not-allowed", () -> publication.withdraw("Again.", NOW));
    }

    private static Publication corrected() {
        Publication publication = in(PUBLISHED);
        publication.beginNext("A payment came late.", "ann", NOW);
        publication.submit(FIGURES, "ann", NOW);
        publication.approve("bob", NOW, NOW);
        return publication;
    }

    @Test
    void aNextVersionHasTheSectionsOfTheOneBeforeAndLeavesThoseAlone() {
        Publication publication = in(PUBLISHED);
        publication.beginNext("A payment came late.", "ann", NOW);
        assertThat(publication.sectionsOf(2)).containsExactly(TEXT, TABLE);
        publication.amend(details("Half-year", "A payment came late.", TABLE), "ann", NOW);
        assertThat(publication.sectionsOf(1)).containsExactly(TEXT, TABLE);
        assertThat(publication.sectionsOf(2)).containsExactly(TABLE);
    }

    @Test
    void titleAndPeriodStayOnceAVersionIsPublished() {
        Publication publication = in(PUBLISHED);
        publication.beginNext("A payment came late.", "ann", NOW);
        assertRefused("published-stays", () -> publication.amend(details("Other", "Late.", TEXT), "ann", NOW));
        var otherPeriod = new PublicationDetails(
                "Half-year", LocalDate.of(2008, 4, 1), LocalDate.of(2008, 10, 31), "Late.", List.of(TEXT));
        assertRefused("published-stays", () -> publication.amend(otherPeriod, "ann", NOW));
    }

    @Test
    void aCorrectionSaysWhatChanged() {
        Publication publication = in(PUBLISHED);
        publication.beginNext("A payment came late.", "ann", NOW);
        assertRefused("change-note-missing", () -> publication.amend(details("Half-year", null, TEXT), "ann", NOW));
    }

    @Test
    void refusesSectionsThatShowNothingOrAskForWhatNobodyKnows() {
        assertRefused("section-empty", () -> amended(section("Empty", null, null, null, null)));
        assertRefused("year-missing", () -> amended(section("Income", null, "income", null, null)));
        assertRefused("report-missing", () -> amended(section("Summary", "Text", null, new FinancialYear(2008), null)));
        assertRefused(
                "known-at-ahead",
                () -> amended(section("Income", null, "income", new FinancialYear(2008), NOW.plusNanos(1000))));
        amended(section("Income", null, "income", new FinancialYear(2008), NOW));
        assertRefused("no-sections", () -> draft().amend(details("Half-year", null), "ann", NOW));
    }

    @Test
    void refusesAPeriodThatEndsBeforeItBegins() {
        LocalDate day = LocalDate.of(2008, 4, 1);
        assertRefused("period-ends-before-it-begins", () -> draft().amend(
                        new PublicationDetails("Half-year", day, day.minusDays(1), null, List.of(TEXT)), "ann", NOW));
        draft().amend(new PublicationDetails("A day", day, day, null, List.of(TEXT)), "ann", NOW);
    }

    private static void amended(Section section) {
        draft().amend(details("Half-year", null, section), "ann", NOW);
    }

    @Test
    void showsDraftsToThoseWhoMakeThemAndWithdrawnFiguresToStaff() {
        var reader = new Sight(false, false);
        var staff = new Sight(false, true);
        var reviewer = new Sight(true, true);
        Version ahead = in(APPROVED).newest();
        ahead.publish(LATER, NOW);
        assertThat(reader.shows(ahead, NOW)).isFalse();
        assertThat(staff.shows(ahead, NOW)).isFalse();
        assertThat(reviewer.shows(ahead, NOW)).isTrue();
        assertThat(reader.showsWhatIsIn(ahead, LATER)).isTrue();
        Version withdrawn = in(WITHDRAWN).newest();
        assertThat(reader.shows(withdrawn, NOW)).isTrue();
        assertThat(reader.showsWhatIsIn(withdrawn, NOW)).isFalse();
        assertThat(staff.showsWhatIsIn(withdrawn, NOW)).isTrue();
    }
}
