namespace Dateline.PhotoMetadata.Iptc;

/// <summary>A term of a controlled vocabulary (Extension, CV-Term structure).</summary>
/// <param name="VocabularyId">Address of the vocabulary.</param>
/// <param name="Id">Address or code of the term.</param>
/// <param name="Name">Its name, by language.</param>
/// <param name="RefinedAbout">Address of what narrows it.</param>
public sealed record PhotoTerm(string? VocabularyId, string? Id, LanguageTexts? Name, string? RefinedAbout);

/// <summary>A person shown (Extension, Person with Details structure).</summary>
/// <param name="Name">Name, by language.</param>
/// <param name="Ids">Identifiers.</param>
/// <param name="Description">Who it is, by language.</param>
/// <param name="Characteristics">Terms for the person.</param>
public sealed record PhotoPerson(LanguageTexts? Name, IReadOnlyList<string> Ids, LanguageTexts? Description, IReadOnlyList<PhotoTerm> Characteristics);

/// <summary>A product shown (Extension, Product structure).</summary>
/// <param name="Name">Name, by language.</param>
/// <param name="Gtin">Global trade item number.</param>
/// <param name="Description">What it is, by language.</param>
/// <param name="Id">Identifier.</param>
public sealed record PhotoProduct(LanguageTexts? Name, string? Gtin, LanguageTexts? Description, string? Id);

/// <summary>A person or company with an identifier (PLUS, Image Creator, Copyright Owner and Image Supplier structures).</summary>
/// <param name="Name">Name.</param>
/// <param name="Id">Identifier, often that of PLUS.</param>
public sealed record PhotoParty(string? Name, string? Id);

/// <summary>Who contributed (Extension, Entity with Role structure).</summary>
/// <param name="Name">Name, by language.</param>
/// <param name="Ids">Identifiers.</param>
/// <param name="Roles">Addresses of what they did.</param>
public sealed record PhotoContributor(LanguageTexts? Name, IReadOnlyList<string> Ids, IReadOnlyList<string> Roles);

/// <summary>An entry in a registry of pictures (Extension, Registry Entry structure).</summary>
/// <param name="ItemId">The picture's number there.</param>
/// <param name="OrganisationId">The registry.</param>
/// <param name="Role">Address of why it is entered.</param>
public sealed record PhotoRegistryEntry(string? ItemId, string? OrganisationId, string? Role);

/// <summary>Rights in a machine's language (Extension, Embedded and Linked Encoded Rights Expression structures).</summary>
/// <param name="Expression">The expression, or its address.</param>
/// <param name="EncodingType">Media type of the encoding.</param>
/// <param name="LanguageId">Address of the rights language.</param>
public sealed record PhotoRightsExpression(string? Expression, string? EncodingType, string? LanguageId);

/// <summary>How to reach a creator (Core, Creator's Contact Info structure).</summary>
public sealed record PhotoContact
{
    /// <summary>Street, lines under one another (CiAdrExtadr).</summary>
    public string? Address { get; init; }

    /// <summary>City (CiAdrCity).</summary>
    public string? City { get; init; }

    /// <summary>Province or state (CiAdrRegion).</summary>
    public string? Region { get; init; }

    /// <summary>Postal code (CiAdrPcode).</summary>
    public string? PostalCode { get; init; }

    /// <summary>Country (CiAdrCtry).</summary>
    public string? Country { get; init; }

    /// <summary>Telephone numbers, separated as written (CiTelWork).</summary>
    public string? Phone { get; init; }

    /// <summary>Mail addresses, separated as written (CiEmailWork).</summary>
    public string? Email { get; init; }

    /// <summary>Web addresses, separated as written (CiUrlWork).</summary>
    public string? Url { get; init; }
}

/// <summary>Who licenses a picture (PLUS, Licensor structure).</summary>
public sealed record PhotoLicensor
{
    /// <summary>Name (LicensorName).</summary>
    public string? Name { get; init; }

    /// <summary>Identifier, often that of PLUS (LicensorID).</summary>
    public string? Id { get; init; }

    /// <summary>Page where the picture can be licensed (LicensorURL).</summary>
    public string? Url { get; init; }

    /// <summary>Mail address (LicensorEmail).</summary>
    public string? Email { get; init; }

    /// <summary>Telephone number (LicensorTelephone1).</summary>
    public string? Phone { get; init; }

    /// <summary>What kind of number it is, a term of PLUS (LicensorTelephoneType1).</summary>
    public string? PhoneType { get; init; }

    /// <summary>Second number (LicensorTelephone2).</summary>
    public string? SecondPhone { get; init; }

    /// <summary>What kind of number that is (LicensorTelephoneType2).</summary>
    public string? SecondPhoneType { get; init; }

    /// <summary>Street (LicensorStreetAddress).</summary>
    public string? StreetAddress { get; init; }

    /// <summary>More of the address (LicensorExtendedAddress).</summary>
    public string? ExtendedAddress { get; init; }

    /// <summary>City (LicensorCity).</summary>
    public string? City { get; init; }

    /// <summary>Province or state (LicensorRegion).</summary>
    public string? Region { get; init; }

    /// <summary>Postal code (LicensorPostalCode).</summary>
    public string? PostalCode { get; init; }

    /// <summary>Country (LicensorCountry).</summary>
    public string? Country { get; init; }
}
