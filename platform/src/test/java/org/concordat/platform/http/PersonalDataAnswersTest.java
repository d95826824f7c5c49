package org.concordat.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.concordat.platform.paging.Page;
import org.concordat.platform.personaldata.PersonalData;
import org.jboss.resteasy.reactive.RestResponse;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalDataAnswersTest {

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
                .allMatch(PersonalDataAnswers::showsPersons);
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
}
