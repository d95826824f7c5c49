package org.concordat.platform.personaldata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.paging.Page;
import org.jboss.resteasy.reactive.RestResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DataSubjectsTest {

    @PersonalData
    private record Person(String name) {}

    private record Seat(String category, @PersonalData String holder) {}

    private record Board(List<Seat> seats, Board above) {}

    private record Place(String name, Place within) {}

    private interface Operations {

        Person person();

        Page<Seat> seats();

        RestResponse<Board> board();

        @PersonalData
        String letter();

        Page<Place> places();

        String text();

        void nothing();
    }

    private static boolean showsPersons(String operation) {
        return Arrays.stream(Operations.class.getDeclaredMethods())
                .filter(method -> method.getName().equals(operation))
                .allMatch(DataSubjects::areShownBy);
    }

    @ParameterizedTest
    @ValueSource(strings = {"person", "seats", "board", "letter"})
    void anAnswerShowsPersonsWhereverInItTheyStand(String operation) {
        assertThat(showsPersons(operation)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"places", "text", "nothing"})
    void otherAnswersShowNone(String operation) {
        assertThat(showsPersons(operation)).isFalse();
    }

    private record Sitter(@DataSubject UUID contact, String name) {}

    private record Chamber(UUID id, Sitter chair, List<Sitter> members, Chamber above) {}

    @Test
    void findsWhomAnAnswerShowsWhereverInItTheyStand() {
        UUID chair = UUID.randomUUID();
        UUID member = UUID.randomUUID();
        var chamber = new Chamber(
                UUID.randomUUID(),
                new Sitter(chair, "A"),
                List.of(new Sitter(member, "B"), new Sitter(null, null), new Sitter(chair, "A")),
                new Chamber(UUID.randomUUID(), null, List.of(), null));

        assertThat(DataSubjects.in(List.of(chamber))).containsExactly(chair, member);
        assertThat(DataSubjects.in(null)).isEmpty();
        assertThat(DataSubjects.in(chair)).isEmpty();
    }
}
