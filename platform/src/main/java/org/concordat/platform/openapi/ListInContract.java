package org.concordat.platform.openapi;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.Arc;
import java.util.List;
import java.util.stream.Collectors;
import org.concordat.platform.calendar.CalendarText;
import org.concordat.platform.calendar.InCalendar;
import org.concordat.platform.table.CalendarAnswers;
import org.concordat.platform.table.Column;
import org.concordat.platform.table.JsonColumns;
import org.concordat.platform.table.Tabular;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** What every list keeps, written into its operation: it comes as CSV too, and in an order in which nothing moves. */
final class ListInContract {

    private static final int MOST_CHARACTERS = 1_073_741_824;

    private final Operation operation;

    ListInContract(Operation operation) {
        this.operation = operation;
    }

    /** @param orders what sort may be; the first one is that of a caller who does not ask, when it has a name */
    void describe(JavaType item, List<String> orders) {
        operation.setDescription(operation.getDescription()
                + " As CSV to those who accept text/csv, and under this path with the suffix .csv: the whole list, or the"
                + " page that limit asks for.");
        APIResponse answer = operation.getResponses().getAPIResponse("200");
        answer.getContent()
                .addMediaType(Tabular.CSV, OASFactory.createMediaType().schema(csv(item)));
        if (item.isTypeOrSubTypeOf(InCalendar.class)) {
            describeCalendar(answer);
        }
        answer.addHeader(
                "Link",
                OASFactory.createHeader()
                        .description("The next page, as rel=next; absent at the end")
                        .schema(OASFactory.createSchema()
                                .addType(Schema.SchemaType.STRING)
                                .maxLength(4000)));
        operation.getParameters().stream()
                .filter(parameter -> "sort".equals(parameter.getName()))
                .map(Parameter::getSchema)
                .forEach(sort -> {
                    sort.maxLength(null).enumeration(List.copyOf(orders));
                    if (orders.size() > 1) {
                        sort.defaultValue(orders.get(0));
                    }
                });
    }

    private void describeCalendar(APIResponse answer) {
        operation.setDescription(operation.getDescription()
                + " As iCalendar (RFC 5545) to those who accept text/calendar, and with the suffix .ics: the first %,d of the list."
                        .formatted(CalendarAnswers.MOST_ENTRIES));
        answer.getContent()
                .addMediaType(
                        CalendarText.MEDIA_TYPE,
                        OASFactory.createMediaType()
                                .schema(OASFactory.createSchema()
                                        .addType(Schema.SchemaType.STRING)
                                        .maxLength(MOST_CHARACTERS)));
    }

    private static Schema csv(JavaType item) {
        String columns = JsonColumns.of(
                        item, Arc.container().instance(ObjectMapper.class).get())
                .stream()
                .map(Column::name)
                .collect(Collectors.joining(", "));
        return OASFactory.createSchema()
                .addType(Schema.SchemaType.STRING)
                .maxLength(MOST_CHARACTERS)
                .description("RFC 4180, with the header " + columns);
    }
}
