package org.concordat.platform.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.money.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.junit.jupiter.api.Test;

class ColumnTest {

    private record Price(
            @Schema(description = "Without tax") Money net, Boolean estimated) {}

    private record Item(
            @NoColumn UUID id,
            @ColumnName("item") String name,
            LocalDate soldOn,
            @JsonUnwrapped Price price,
            List<Item> parts,
            @JsonIgnore Object secret) {}

    private record Sale(String item, @JsonUnwrapped Price price, Price tax) {}

    private record Misfit(Object thing) {}

    private static Item item(Price price) {
        return new Item(UUID.randomUUID(), "Chair", LocalDate.EPOCH, price, List.of(), "x");
    }

    @Test
    void aRowsComponentsAreItsColumnsInTheirOrder() {
        assertThat(Column.of(Item.class))
                .extracting(Column::name)
                .containsExactly("item", "soldOn", "net", "estimated");
        assertThat(Column.of(Item.class))
                .extracting(Column::type)
                .containsExactly(ColumnType.TEXT, ColumnType.DAY, ColumnType.MONEY, ColumnType.YES_NO);
    }

    @Test
    void aRecordWithinARowGivesItsColumnsUnderItsName() {
        var sale = new Sale("Chair", new Price(Money.pounds(5), true), new Price(Money.pounds(1), false));
        assertThat(Table.of("sales", Sale.class, List.of(sale)).csv())
                .isEqualTo("item,net,estimated,taxNet,taxEstimated\r\nChair,5.00,true,1.00,false\r\n");
    }

    @Test
    void aColumnIsDescribedAsItsPropertyIsInTheContract() {
        assertThat(Column.of(Item.class)).extracting(Column::description).containsExactly("", "", "Without tax", "");
    }

    @Test
    void aPartThatIsMissingLeavesItsCellsEmpty() {
        assertThat(Table.of("items", Item.class, List.of(item(new Price(Money.pounds(5), true)), item(null)))
                        .csv())
                .isEqualTo("item,soldOn,net,estimated\r\nChair,1970-01-01,5.00,true\r\nChair,1970-01-01,,\r\n");
    }

    @Test
    void aValueThatFitsIntoNoCellIsRefusedBeforeThereIsARow() {
        assertThatThrownBy(() -> Column.of(Misfit.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("java.lang.Object");
    }
}
