package org.concordat.programme.sharing.tool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.platform.testing.Refusals.assertRefused;

import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.IntStream;
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
        tool.takeUp(new TakeUp(COUNCIL, PUBLISHED));
        assertThat(tool.takeUps()).containsExactly(new TakeUp(COUNCIL, PUBLISHED));
        assertRefused(
                "taken-up-before-published", () -> tool.takeUp(new TakeUp(UUID.randomUUID(), PUBLISHED.minusDays(1))));
    }

    @Test
    void isTakenUpOnceByEachOrganisation() {
        tool.takeUp(new TakeUp(COUNCIL, PUBLISHED));
        assertRefused("taken-up-already", () -> tool.takeUp(new TakeUp(COUNCIL, PUBLISHED.plusDays(1))));
        tool.takeUp(new TakeUp(UUID.randomUUID(), PUBLISHED));
    }

    @Test
    void isNotPublishedAfterSomebodyWorksWithIt() {
        tool.takeUp(new TakeUp(COUNCIL, PUBLISHED.plusDays(5)));
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
        IntStream.range(0, Tool.MOST_TAKE_UPS).forEach(i -> tool.takeUp(new TakeUp(UUID.randomUUID(), PUBLISHED)));
        assertRefused("too-many-take-ups", () -> tool.takeUp(new TakeUp(UUID.randomUUID(), PUBLISHED)));
    }
}
