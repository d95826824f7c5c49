package org.concordat.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

class JsonColumnTest {

    private record Seat(String category, Integer votes) {}

    @Test
    void readsWhatItHasWritten() {
        var column = new JsonColumn<>(new ObjectMapper(), Seat.class);
        var seat = new Seat("£ and \"quotes\"", null);
        assertThat(column.read(column.written(seat))).isEqualTo(seat);
    }
}
