package org.concordat.funding.decision.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.concordat.funding.decision.voting.Boards;
import org.concordat.funding.register.body.Composition;
import org.concordat.platform.problem.Refusal;
import org.junit.jupiter.api.Test;

class MeetingTest {

    private final Boards board = Boards.ofTheStory().vacant("Vacant");
    private final Composition composition = board.composition();
    private final Meeting meeting = new Meeting(composition);

    private static void assertRefused(ThrowingCallable step, String type) {
        assertThatThrownBy(step).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.type())
                .isEqualTo(type));
    }

    private Meeting on(LocalDate day) {
        return new Meeting(new Composition(
                composition.body(), composition.name(), day, 5, composition.chair(), composition.seats()));
    }

    @Test
    void whoLeavesIsNotPresentAndMayComeBack() {
        UUID halton = board.seat("Halton");
        meeting.arrive(halton, false, composition);
        assertThat(meeting.present()).containsExactly(halton);
        meeting.leave(halton);
        assertThat(meeting.present()).isEmpty();
        assertThat(meeting.attendance()).containsKey(halton);
        meeting.arrive(halton, false, composition);
        assertThat(meeting.present()).containsExactly(halton);
    }

    @Test
    void whoDidNotComeCannotLeave() {
        assertRefused(() -> meeting.leave(board.seat("Halton")), "seat-not-present");
        meeting.arrive(board.seat("Halton"), false, composition);
        meeting.leave(board.seat("Halton"));
        assertRefused(() -> meeting.leave(board.seat("Halton")), "seat-not-present");
    }

    @Test
    void refusesAttendanceOfASeatThatIsVacantOrUnknown() {
        assertRefused(() -> meeting.arrive(board.seat("Vacant"), false, composition), "seat-vacant");
        assertRefused(() -> meeting.arrive(UUID.randomUUID(), false, composition), "unknown-seat");
    }

    @Test
    void aDeputyComesOnlyWhereThereIsOne() {
        assertRefused(() -> meeting.arrive(board.seat("Halton"), true, composition), "no-deputy");
    }

    @Test
    void beginsOnItsDayAndNotBefore() {
        assertThatCode(() -> meeting.requireBegunBy(Boards.DAY)).doesNotThrowAnyException();
        assertRefused(() -> meeting.requireBegunBy(Boards.DAY.minusDays(1)), "meeting-not-begun");
    }

    @Test
    void isMovedOrCancelledUntilASeatHasCome() {
        LocalDate later = Boards.DAY.plusDays(7);
        Composition then = new Composition(
                composition.body(), "Board of then", later, 5, composition.chair(), composition.seats());
        meeting.move(then);
        assertThat(meeting.heldOn()).isEqualTo(later);
        assertThat(meeting.bodyName()).isEqualTo("Board of then");
        meeting.arrive(board.seat("Halton"), false, composition);
        meeting.leave(board.seat("Halton"));
        assertRefused(() -> meeting.move(composition), "meeting-has-begun");
        assertRefused(meeting::cancel, "meeting-has-begun");
    }

    @Test
    void nothingFollowsACancelledMeeting() {
        meeting.cancel();
        assertThat(meeting.status()).isEqualTo(MeetingStatus.CANCELLED);
        assertRefused(meeting::cancel, "step-not-allowed");
        assertRefused(() -> meeting.move(composition), "step-not-allowed");
        assertRefused(() -> meeting.close(0), "step-not-allowed");
        assertRefused(meeting::requireAgendaOpen, "step-not-allowed");
        assertRefused(() -> meeting.arrive(board.seat("Halton"), false, composition), "step-not-allowed");
    }

    @Test
    void closesOnceNoItemIsOpen() {
        assertRefused(() -> meeting.close(1), "items-open");
        meeting.close(0);
        assertThat(meeting.status()).isEqualTo(MeetingStatus.HELD);
        assertRefused(() -> meeting.close(0), "step-not-allowed");
        assertRefused(meeting::requireAgendaOpen, "step-not-allowed");
        assertRefused(() -> meeting.arrive(board.seat("Halton"), false, composition), "step-not-allowed");
    }

    @Test
    void minutesAreApprovedAtALaterMeetingOfTheSameBody() {
        assertRefused(() -> meeting.approveMinutes(on(Boards.DAY.plusDays(1))), "step-not-allowed");
        meeting.close(0);
        assertRefused(() -> meeting.approveMinutes(on(Boards.DAY)), "not-a-later-meeting");
        Meeting another = new Meeting(Boards.ofTheStory().composition());
        assertRefused(() -> meeting.approveMinutes(another), "not-a-later-meeting");
        Meeting next = on(Boards.DAY.plusDays(1));
        meeting.approveMinutes(next);
        assertThat(meeting.minutesApprovedAt()).isEqualTo(next.id());
    }
}
