package org.concordat.platform.referencedata;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.concordat.platform.imports.ImportLine;
import org.concordat.platform.imports.ImportReader;

/**
 * Reads a file of items for a list of reference data. Each line is the request that creates its item and, since the item may
 * be there already, also the one that amends it; so a list says what its items have only once, in the types of its requests.
 */
@ApplicationScoped
class ItemImportReader {

    /** Where the types of the two requests stand among the type parameters of {@link ReferenceListResource}. */
    private static final int CREATE = 1;

    private static final int AMEND = 2;

    private final ImportReader reader;
    private final ObjectMapper json;

    ItemImportReader(ImportReader reader, ObjectMapper json) {
        this.reader = reader;
        this.json = json;
    }

    <T extends ReferenceItem, C extends ReferenceListRequest, A extends ReferenceListRequest>
            List<ImportLine<ImportedItem<T>>> read(String body, ReferenceListResource<T, C, A, ?> list) {
        Class<C> create = requestOf(list, CREATE);
        Class<A> amend = requestOf(list, AMEND);
        return reader.readRecords(body, create).stream()
                .map(line -> line.map(request -> imported(request, amend, list)))
                .toList();
    }

    private <T extends ReferenceItem, C extends ReferenceListRequest, A extends ReferenceListRequest>
            ImportedItem<T> imported(C request, Class<A> amend, ReferenceListResource<T, C, A, ?> list) {
        return new ImportedItem<>(list.created(request), list.change(amendment(request, amend)), request.effective());
    }

    /** What would be sent to make an item like this of the one that has its code. */
    private <A> A amendment(ReferenceListRequest request, Class<A> amend) {
        ObjectNode fields = json.valueToTree(request);
        fields.remove("code");
        return json.convertValue(fields, amend);
    }

    /** The class that a list has put in the place of a type parameter. */
    @SuppressWarnings("unchecked")
    private <R> Class<R> requestOf(ReferenceListResource<?, ?, ?, ?> list, int parameter) {
        return (Class<R>) json.getTypeFactory()
                .constructType(list.getClass())
                .findTypeParameters(ReferenceListResource.class)[parameter]
                .getRawClass();
    }
}
