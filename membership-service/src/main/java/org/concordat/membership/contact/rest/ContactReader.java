package org.concordat.membership.contact.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.concordat.membership.contact.ContactImportLine;
import org.concordat.platform.problem.Refusal;

/** Reads the lines of an import. What it says about a line it cannot read quotes nothing of it: it may be about a person. */
@ApplicationScoped
class ContactReader {

    static final int MAX_LINES = 5_000;

    private static final String KNOWN_COLUMNS = "Known are: " + String.join(", ", ContactRow.COLUMNS) + ".";

    private final ObjectMapper json;
    private final Validator validator;

    ContactReader(ObjectMapper json, Validator validator) {
        this.json = json;
        this.validator = validator;
    }

    List<ContactImportLine> read(String body) {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .setIgnoreEmptyLines(true)
                .setTrim(true)
                .get();
        // spreadsheets put a byte order mark first
        String text = body.startsWith("\uFEFF") ? body.substring(1) : body;
        var lines = new ArrayList<ContactImportLine>();
        try (CSVParser parser = CSVParser.parse(text, format)) {
            if (!ContactRow.COLUMNS.containsAll(parser.getHeaderNames())) {
                throw Refusal.invalid("body", "The first line names a column that is not known here. " + KNOWN_COLUMNS);
            }
            for (CSVRecord row : parser) {
                lines.add(read(row));
            }
        } catch (UncheckedIOException | IllegalStateException broken) {
            lines.add(ContactImportLine.unreadable(
                    lines.size() + 2, "From here on the file cannot be read as CSV. Check the quotation marks."));
        } catch (IOException | IllegalArgumentException broken) {
            throw Refusal.invalid("body", "The first line is no CSV header. " + KNOWN_COLUMNS);
        }
        if (lines.size() > MAX_LINES) {
            throw Refusal.invalid(
                    "body",
                    "An import has at most %d lines, this one has %d. Split it.".formatted(MAX_LINES, lines.size()));
        }
        return lines;
    }

    private ContactImportLine read(CSVRecord record) {
        // the header is line 1
        int number = Math.toIntExact(record.getRecordNumber()) + 1;
        if (!record.isConsistent()) {
            return ContactImportLine.unreadable(
                    number, "The line has another number of fields than the header. Check commas and quotation marks.");
        }
        ObjectNode fields = json.createObjectNode();
        record.toMap().forEach((column, value) -> {
            if (!value.isBlank()) {
                fields.put(column, value);
            }
        });
        try {
            ContactRow row = json.treeToValue(fields, ContactRow.class);
            String violations = validator.validate(row).stream()
                    .map(violation -> violation.getPropertyPath() + " " + violation.getMessage())
                    .sorted()
                    .collect(Collectors.joining("; "));
            return violations.isEmpty()
                    ? new ContactImportLine(number, row.toContact(), null)
                    : ContactImportLine.unreadable(number, violations + ".");
        } catch (JsonMappingException unreadable) {
            String field = unreadable.getPath().isEmpty()
                    ? "The line"
                    : unreadable.getPath().get(0).getFieldName();
            return ContactImportLine.unreadable(
                    number, "%s cannot be read. A date is written like 2008-04-01.".formatted(field));
        } catch (JsonProcessingException unreadable) {
            return ContactImportLine.unreadable(number, "The line cannot be read.");
        }
    }
}
