package org.concordat.membership.register;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps an address in one column: its lines, town, postcode and country, in this order. */
@Converter
public class PostalAddressColumn implements AttributeConverter<PostalAddress, String[]> {

    @Override
    public String[] convertToDatabaseColumn(PostalAddress address) {
        return address == null
                ? null
                : new String[] {
                    address.line1(),
                    address.line2(),
                    address.line3(),
                    address.town(),
                    address.postcode(),
                    address.country()
                };
    }

    @Override
    public PostalAddress convertToEntityAttribute(String[] column) {
        return column == null
                ? null
                : new PostalAddress(column[0], column[1], column[2], column[3], column[4], column[5]);
    }
}
