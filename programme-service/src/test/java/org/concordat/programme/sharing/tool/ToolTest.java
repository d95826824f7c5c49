package org.concordat.programme.sharing.tool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.platform.testing.Refusals.assertRefused;

import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.IntStream;
import org.concordat.programme.sharing.takeup.TakeUp;
import org.junit.jupiter.api.Test;

class ToolTest {

    private static final LocalDate PUBLISHED = LocalDate.of(2008, 6, 2);
    private static final UUID COUNCIL = UUID.randomUUID();

    private final Tool tool = new Tool(published(PUBLISHED, null, null));

    private static ToolDetails published(LocalDate on, UUID programme, UUID activity) {
        return new ToolDetails(
                "How to share", ToolKind.GUIDANCE, "https://example.org/", null, on, programme, activity);
    }

    @Test
    void isTakenUpOnTheDayOfItsPublicationAndNotBefore() {
        tool.takeUp(TakeUp.since(COUNCIL, PUBLISHED));
        assertThat(tool.takeUps()).containsExactly(TakeUp.since(COUNCIL, PUBLISHED));
        assertRefused(
                "taken-up-before-published",
                () -> tool.takeUp(TakeUp.since(UUID.randomUUID(), PUBLISHED.minusDays(1))));
    }

    @Test
    void isTakenUpOnceByEachOrganisation() {
        tool.takeUp(TakeUp.since(COUNCIL, PUBLISHED));
        assertRefused("taken-up-already", () -> tool.takeUp(TakeUp.since(COUNCIL, PUBLISHED.plusDays(1))));
        tool.takeUp(TakeUp.since(UUID.randomUUID(), PUBLISHED));
    }

    @Test
    void whatIsWithdrawnIsKeptAndCountsNoLonger() {
        tool.takeUp(TakeUp.since(COUNCIL, PUBLISHED));
        tool.withdraw(COUNCIL, "A mistake");
        assertThat(tool.takeUps()).containsExactly(new TakeUp(COUNCIL, PUBLISHED, "A mistake"));
        assertRefused("not-taken-up", () -> tool.withdraw(COUNCIL, "Again"));
        assertRefused("not-taken-up", () -> tool.withdraw(UUID.randomUUID(), "Never"));
        tool.amend(published(PUBLISHED.plusDays(6), null, null));
        tool.takeUp(TakeUp.since(COUNCIL, PUBLISHED.plusDays(6)));
        assertThat(tool.takeUps()).extracting(TakeUp::counts).containsExactly(false, true);
        tool.withdraw(COUNCIL, "Another mistake");
        assertThat(tool.takeUps()).extracting(TakeUp::withdrawnBecause).containsExactly("A mistake", "Another mistake");
    }

    @Test
    void isNotPublishedAfterSomebodyWorksWithIt() {
        tool.takeUp(TakeUp.since(COUNCIL, PUBLISHED.plusDays(5)));
        tool.amend(published(PUBLISHED.plusDays(5), null, null));
        assertRefused("taken-up-before-published", () -> tool.amend(published(PUBLISHED.plusDays(6), null, null)));
    }

    @Test
    void namesAnActivityWithItsProgrammeOnly() {
        tool.amend(published(PUBLISHED, UUID.randomUUID(), UUID.randomUUID()));
        tool.amend(published(PUBLISHED, UUID.randomUUID(), null));
        assertRefused("activity-without-programme", () -> tool.amend(published(PUBLISHED, null, UUID.randomUUID())));
    }

    @Test
    void isTakenUpByAThousandAtMost() {
        IntStream.range(0, Tool.MOST_TAKE_UPS).forEach(i -> tool.takeUp(TakeUp.since(UUID.randomUUID(), PUBLISHED)));
        assertRefused("too-many-take-ups", () -> tool.takeUp(TakeUp.since(UUID.randomUUID(), PUBLISHED)));
    }
}
