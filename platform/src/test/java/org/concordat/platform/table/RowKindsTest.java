package org.concordat.platform.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RowKindsTest {

    private record Part(String name, int number, int last) {}

    private record CodedPart(String code, String name, int number) {}

    private record Total(int number, int share, int last) {}

    private static final RowKinds KINDS =
            RowKinds.of("PART", Part.class).and("CODED", CodedPart.class).and("TOTAL", Total.class);

    @Test
    void eachKindKeepsTheOrderOfItsColumns() {
        assertThat(KINDS.columns())
                .extracting(Column::name)
                .containsExactly("row", "code", "name", "number", "share", "last");
    }

    @Test
    void aRowSaysItsKindAndLeavesTheColumnsOfOthersEmpty() {
        List<Record> rows = List.of(new Part("a", 1, 2), new CodedPart("B", "b", 3), new Total(4, 5, 6));
        assertThat(new Table<>("parts", KINDS.columns(), rows).csv())
                .isEqualTo("row,code,name,number,share,last\r\nPART,,a,1,,2\r\nCODED,B,b,3,,\r\nTOTAL,,,4,5,6\r\n");
    }
}
